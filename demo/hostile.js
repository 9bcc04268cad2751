/*
 * In the manner of the libraries of 2007: it extends the built-in objects, visibly for every `for … in`, in places
 * with other meanings than the standard gave those names later.
 */

var $ = function (id) {
  return document.getElementById(id);
};
var $break = {};
var version = '1.5.0';
var elements = 'taken';
var render = 'taken';
var html = 'taken';

Object.prototype.extend = function (source) {
  for (var key in source) this[key] = source[key];
  return this;
};

Object.prototype.lang = '';

Array.prototype.each = function (iterator) {
  for (var i = 0; i < this.length; i++) iterator(this[i], i);
  return this;
};

Array.prototype.inject = function (memo, iterator) {
  this.each(function (value, index) {
    memo = iterator(memo, value, index);
  });
  return memo;
};

Array.prototype.include = function (value) {
  return this.indexOf(value) !== -1;
};

Array.prototype.clear = function () {
  this.length = 0;
  return this;
};

Array.prototype.first = function () {
  return this[0];
};

Array.prototype.last = function () {
  return this[this.length - 1];
};

Array.prototype.toJSON = function () {
  return '[' + this.join(', ') + ']';
};

Array.prototype.at = function () {
  return 'not what the standard says';
};

String.prototype.strip = function () {
  return this.replace(/^\s+/, '').replace(/\s+$/, '');
};

String.prototype.toJSON = function () {
  return '"' + this + '"';
};

String.prototype.include = function (pattern) {
  return this.indexOf(pattern) > -1;
};

String.prototype.startsWith = function (pattern) {
  return this.lastIndexOf(pattern, 0) === 0;
};

Function.prototype.bind = function (context) {
  var method = this;
  var given = Array.prototype.slice.call(arguments, 1);
  return function () {
    return method.apply(context, given.concat(Array.prototype.slice.call(arguments)));
  };
};
